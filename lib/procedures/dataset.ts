import type { OpenDataHead } from "./open-data.ts";

const mediaTypes = { json: "application/json", csv: "text/csv" } as const;

type Described = OpenDataHead & {
  description: string;
  page: string;
  licenceUrl: string;
  files: readonly { kind: keyof typeof mediaTypes; url: string }[];
  columns: readonly { key: string; about: string }[];
};

/** The open data as a schema.org Dataset, the form in which catalogues of data and search engines collect them. */
export function datasetOf(lang: "vi" | "en", described: Described): Record<string, unknown> {
  const { title, publisher, licence, modifiedAt, description, page, licenceUrl, files, columns } = described;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": page,
    url: page,
    name: title,
    description,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: licenceUrl,
    usageInfo: { "@type": "CreativeWork", text: licence, url: licenceUrl },
    dateModified: modifiedAt,
    creator: { "@type": "GovernmentOrganization", name: publisher },
    publisher: { "@type": "GovernmentOrganization", name: publisher },
    distribution: files.map(({ kind, url }) => ({
      "@type": "DataDownload",
      encodingFormat: mediaTypes[kind],
      contentUrl: url,
    })),
    variableMeasured: columns.map(({ key, about }) => ({
      "@type": "PropertyValue",
      name: key,
      description: about,
    })),
  };
}
