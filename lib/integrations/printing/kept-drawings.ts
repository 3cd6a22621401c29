const most = 48;
const kept = new Map<string, Promise<Uint8Array>>();

/** A paper that was drawn before, by a mark of all it says, or drawn now and kept; the longest unasked makes room. */
export function keptDrawing(mark: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const drawn = kept.get(mark) ?? draw();
  kept.delete(mark);
  kept.set(mark, drawn);
  drawn.catch(() => kept.delete(mark));
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return drawn;
}
