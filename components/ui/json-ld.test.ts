import { expect, test } from "vitest";
import { jsonInHtml } from "./json-ld.tsx";

test("nothing in the data ends the element or begins another, and it reads back as it was", () => {
  const thing = { name: `</script><script>alert("1")</script><!-- & \u2028 "Ủy ban" \\` };
  const written = jsonInHtml(thing);
  expect(written).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual(thing);
});
