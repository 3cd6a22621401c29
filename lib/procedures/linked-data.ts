import type { ProcedureContent } from "./content.ts";

type Language = "vi" | "en";
type Thing = Record<string, unknown>;

/** Where a page and what it leads to stand, as full addresses. */
type Addresses = { page: string; filing: string | null };

type Described = {
  code: string;
  content: ProcedureContent;
  fieldName: { vi: string; en: string };
  /** Who handles it, by name; of a procedure of communes whoever decides is named instead. */
  handler: { vi: string; en: string };
  province: string;
};

const audienceNames = {
  citizen: "Citizen",
  business: "Business",
  organisation: "Organization",
  foreigner: "Foreigner",
} as const;

/** A procedure as a schema.org GovernmentService, for machines that read pages: names, channels, fees, result, law. */
export function governmentService(lang: Language, described: Described, addresses: Addresses): Thing {
  const { code, content, fieldName, handler, province } = described;
  const body = content.handledBy === "commune" ? content.competentAuthority : handler;
  const provider = { "@type": "GovernmentOrganization", name: body[lang] };
  return {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    "@id": addresses.page,
    url: addresses.page,
    identifier: { "@type": "PropertyValue", propertyID: "national procedure code", value: code },
    name: content.name[lang],
    description: `${content.whoFor[lang]} ${content.outcome[lang]}`,
    serviceType: fieldName[lang],
    inLanguage: lang,
    provider,
    serviceOperator: provider,
    areaServed: { "@type": "AdministrativeArea", name: province },
    jurisdiction: { "@type": "AdministrativeArea", name: province },
    audience: content.audience.map((each) => ({ "@type": "Audience", audienceType: audienceNames[each] })),
    serviceOutput: content.results.map(({ name }) => ({ "@type": "Thing", name: name[lang] })),
    availableChannel: channelsOf(content, lang, addresses),
    offers: offersOf(content, lang),
    ...(content.legalBasis.length > 0 && {
      subjectOf: content.legalBasis.map(({ number, title }) => ({
        "@type": "Legislation",
        legislationIdentifier: number,
        ...(title && { name: title[lang] }),
      })),
    }),
  };
}

/** The way to a page from the start of the portal, as schema.org states it. */
export function breadcrumbList(steps: readonly { name: string; url: string }[]): Thing {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, url }, place) => ({
      "@type": "ListItem",
      position: place + 1,
      name,
      item: url,
    })),
  };
}

/** Each way to apply once. A time limit is told where the standard has a word for it: it has none for working days. */
function channelsOf({ channels }: ProcedureContent, lang: Language, { page, filing }: Addresses): Thing[] {
  const byChannel = Map.groupBy(channels, ({ channel }) => channel);
  return [...byChannel].map(([channel, terms]) => {
    const limits = new Set(terms.map(({ timeLimit }) => durationOf(timeLimit)));
    const [limit] = limits;
    return {
      "@type": "ServiceChannel",
      name: channelNames[channel][lang],
      serviceUrl: channel === "online" && filing ? filing : page,
      availableLanguage: ["vi"],
      ...(limits.size === 1 && limit && { processingTime: limit }),
    };
  });
}

const channelNames = {
  online: { vi: "Trực tuyến", en: "Online" },
  direct: { vi: "Trực tiếp", en: "In person" },
  postal: { vi: "Qua bưu điện", en: "By post" },
} as const;

function durationOf(limit: ProcedureContent["channels"][number]["timeLimit"]): string | null {
  if (!limit || !Number.isInteger(limit.amount) || limit.amount === 0) return null;
  switch (limit.unit) {
    case "calendarDay":
      return `P${limit.amount}D`;
    case "month":
      return `P${limit.amount}M`;
    case "workingDay":
    case "workingHour":
      return null;
  }
}

/** What is known to cost so much or nothing; fees that depend on pages or are decided elsewhere are left to the page. */
function offersOf({ channels }: ProcedureContent, lang: Language): Thing[] {
  const known = channels.flatMap(({ fees }) => fees).filter(isPlain);
  const each = new Map(known.map((fee) => [`${fee.name.vi} ${fee.amountDong}`, fee]));
  return [...each.values()].map(({ name, amountDong }) => ({
    "@type": "Offer",
    name: name[lang],
    price: amountDong ?? 0,
    priceCurrency: "VND",
  }));
}

function isPlain({ status, tiers, quantityFrom }: ProcedureContent["channels"][number]["fees"][number]) {
  return (status === "free" || status === "fixed") && !tiers && quantityFrom === undefined;
}
