import type { ReactNode } from "react";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { FileSize } from "#components/ui/file-size.tsx";
import { linkClass } from "#components/ui/link-class.ts";
import type { FileAnswer } from "#lib/forms/read-files.ts";
import type { ReadableSection } from "#lib/forms/reading.ts";

/** The answers of a form as people read them. `actionOf` puts something beside a section's heading, such as a link to change it. */
export function AnswersView({
  sections,
  masks = false,
  actionOf,
}: {
  sections: readonly ReadableSection[];
  /** Shows private numbers only in part. */
  masks?: boolean;
  actionOf?: (stepKey: string) => ReactNode;
}) {
  return sections.map(({ stepKey, title, blocks }) => (
    <section key={stepKey} className="my-6">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3>{title}</h3>
        {actionOf?.(stepKey)}
      </div>
      {blocks.map(({ heading, rows }, place) => (
        <div key={rows[0]?.name ?? place} className="mb-4">
          {heading && heading !== title && <p className="mb-1 font-strong">{heading}</p>}
          <DefinitionList
            items={rows.map(({ name, label, value, masked, isAnswered, files }) => ({
              key: name,
              term: label,
              value: files ? (
                <AnsweredFiles files={files} />
              ) : isAnswered ? (
                (masks && masked) || value
              ) : (
                <span className="text-muted">{value}</span>
              ),
            }))}
          />
        </div>
      ))}
    </section>
  ));
}

/** The files of an answer, for whoever may read them. */
function AnsweredFiles({ files }: { files: readonly FileAnswer[] }) {
  return (
    <ul>
      {files.map(({ fileId, name, sizeBytes }) => (
        <li key={fileId} className="break-words">
          <a href={`/api/files/${fileId}`} target="_blank" rel="noreferrer" className={linkClass}>
            {name}
          </a>{" "}
          <span className="text-muted text-small">
            <FileSize bytes={sizeBytes} />
          </span>
        </li>
      ))}
    </ul>
  );
}
