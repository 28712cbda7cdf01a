/**
 * How a Dutch word sounds, roughly: two spellings that a reader pronounces alike give one key. For people who write as they
 * hear: ij, ei and y; au and ou; d and t, z and s, v and f; g and ch, and g in French words as zj ("energie", "garage"); single and double letters.
 */
export function soundOf(plain: string): string {
  return plain
    .replace(/y(?=[aou])/g, 'j')
    .replace(/(?<=[bcdfgklmpt])joe/g, 'u')
    .replace(/e?ij|ei|ey/g, 'y')
    .replace(/au|ouw|auw/g, 'ou')
    .replace(/sch(?=e?$)/g, 's')
    .replace(/isch/g, 'is')
    .replace(/ch|gh/g, 'g')
    .replace(/zj/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/x/g, 'ks')
    .replace(/qu/g, 'kw')
    .replace(/tie(?=$|[fvs])/g, 'sie')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c|q/g, 'k')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/d(?=s|t?$)/g, 't')
    .replace(/ie/g, 'i')
    .replace(/(.)\1+/g, '$1')
}
