/** How Node is told to run the web server at a port of this machine: what it may use, and where it listens. */
export function webServerArguments(port: number, command: "start" | "dev" = "start"): string[] {
  return [
    "--max-old-space-size=384",
    "--dns-result-order=ipv4first",
    "node_modules/next/dist/bin/next",
    command,
    ...["-H", "localhost", "-p", String(port)],
  ];
}
