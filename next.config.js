import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/platform/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  // `npm test` builds into a folder of its own, so that it can run beside `npm start`.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  // `npm test` checks types, once; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Loaded from node_modules as they are: native parts, own fonts, or files read beside the code.
  serverExternalPackages: [
    "@react-pdf/renderer",
    "@tus/file-store",
    "@tus/server",
    "graphile-worker",
    "nodemailer",
    "oidc-provider",
    "postgres",
  ],
};

export default withNextIntl(config);
