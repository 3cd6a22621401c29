import { expect, test } from "vitest";
import { pageLinks } from "./page-links.ts";

const words = { brand: "Một Cửa", feed: "Thay đổi" };

test("a page has one address whatever was asked of it, and names itself in the other language", () => {
  expect(pageLinks("/en/procedures/1.001193?xa=2680&hoi.a=b", words)).toMatchObject({
    alternates: {
      canonical: "http://localhost:3000/en/procedures/1.001193",
      languages: {
        vi: "http://localhost:3000/thu-tuc/1.001193",
        en: "http://localhost:3000/en/procedures/1.001193",
        "x-default": "http://localhost:3000/thu-tuc/1.001193",
      },
      types: {
        "application/atom+xml": [{ url: "/api/v1/procedures/changes.atom?lang=en", title: "Thay đổi" }],
      },
    },
    openGraph: { locale: "en_GB", alternateLocale: ["vi_VN"], siteName: "Một Cửa" },
  });
});

test("an address that is no page of ours says nothing of itself", () => {
  expect(pageLinks("/khong-co", words)).toEqual({});
});
