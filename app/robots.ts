import type { MetadataRoute } from "next";
import { env } from "#lib/platform/env.ts";

export const dynamic = "force-dynamic"; // its addresses are those of the installation, not of the build

const closed = {
  vi: ["/nop-ho-so", "/ho-so", "/giay-to", "/tai-khoan", "/dang-nhap", "/can-bo", "/mo-phong"],
  en: ["/apply", "/dossiers", "/papers", "/account", "/sign-in", "/staff", "/simulators"],
};

/** What search engines may read: pages for everybody. What somebody must sign in for they would not get anyway. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: ["/", "/api/v1/open-data/", "/api/v1/procedures/changes.atom"],
      disallow: ["/api/", ...closed.vi, ...closed.en.map((path) => `/en${path}`)],
    },
    sitemap: `${env().PUBLIC_URL}/sitemap.xml`,
  };
}
