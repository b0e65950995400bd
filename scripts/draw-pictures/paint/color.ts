/** The red, green and blue of `#rrggbb` as linear light, as shaders want it. */
export function linear(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  const channel = (shift: number) => (((value >> shift) & 255) / 255) ** 2.2;
  return [channel(16), channel(8), channel(0)];
}
