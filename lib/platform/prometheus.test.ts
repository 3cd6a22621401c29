import { expect, test } from "vitest";
import { prometheusText } from "./prometheus.ts";
import { countRequest, requestCounts } from "./request-count.ts";

test("metrics are written as Prometheus reads them, with labels escaped", () => {
  const text = prometheusText([
    { name: "up", help: "Whether it is up", type: "gauge", values: [{ value: 1 }] },
    {
      name: "asked_total",
      help: "Asked",
      type: "counter",
      values: [{ labels: { who: 'a"b\\c\nd' }, value: 2 }],
    },
  ]);
  expect(text).toBe(
    "# HELP up Whether it is up\n# TYPE up gauge\nup 1\n" +
      '# HELP asked_total Asked\n# TYPE asked_total counter\nasked_total{who="a\\"b\\\\c\\nd"} 2\n',
  );
});

test("requests are counted by kind and class of status", () => {
  countRequest("api", 200);
  countRequest("api", 204);
  countRequest("page", 404);
  expect(requestCounts()).toEqual([
    { kind: "api", status: "2xx", count: 2 },
    { kind: "page", status: "4xx", count: 1 },
  ]);
});
