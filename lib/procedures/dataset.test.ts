import { expect, test } from "vitest";
import { datasetOf } from "./dataset.ts";

test("a data set names its terms, who publishes it, and each file with its media type", () => {
  const told = datasetOf("vi", {
    title: "Danh mục",
    publisher: "UBND tỉnh Mẫu",
    licence: "Tự do",
    modifiedAt: "2026-11-22T00:00:00.000Z",
    description: "Mọi thủ tục",
    page: "https://mau.gov.vn/du-lieu-mo",
    licenceUrl: "https://mau.gov.vn/du-lieu-mo#licence",
    files: [{ kind: "csv", url: "https://mau.gov.vn/api/v1/open-data/procedures.csv" }],
    columns: [{ key: "code", about: "Mã thủ tục" }],
  });
  expect(told).toMatchObject({
    "@type": "Dataset",
    license: "https://mau.gov.vn/du-lieu-mo#licence",
    publisher: { name: "UBND tỉnh Mẫu" },
    distribution: [{ "@type": "DataDownload", encodingFormat: "text/csv" }],
    variableMeasured: [{ name: "code", description: "Mã thủ tục" }],
  });
});
