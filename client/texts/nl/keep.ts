/** Travels with the button alone, after the page. */
export const keep = {
  keep: 'Bewaar',
  kept: 'Bewaard',
  full: 'Je lijst is vol',
  refused: 'Deze browser bewaart niets',
  toList: (count: number) => `Naar je lijst (${count})`,
}
