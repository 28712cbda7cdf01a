/** Turkish endings of nouns, without marks, longest first; taken off one after another while enough of the word is left. */
const TURKISH_ENDINGS = [
  'larimiz lerimiz larimi lerimi larima lerime larim lerim larini lerini lari leri lardan lerden larda lerde larla lerle lara lere lar ler',
  'imizi imiz umuz imizin imi umu ima ime uma ume imin umun imde umda imden imdan imle imla umla',
  'sindan sinden sinda sinde sina sine sini suna sunu nin nun dan den tan ten ndan nden nda nde da de ta te la le ya ye yi yu yla yle',
  'liyim liyiz luyum yim yiz yum dim dum tim tum dur dir lik luk siz suz si su im um in un i u a e',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length)
const SHORTEST_TURKISH_NOUN = 4
/** Mine, after a vowel: "annem", "kocamdan", "bahçemi". */
const TURKISH_MINE = /(?<=[ae])m(?:i|a|e|in|da|de|dan|den|la|le)?$/
/** Verbs, "I cannot" among them, and what is done: "ödemek", "ödeyemiyorum", "konuşma", "boşandım", "yürüyüş". */
const TURKISH_VERB =
  /(?:y?[ae]?m)?[iu]?yor(?:um|uz|sun|sunuz|lar|du|dum)?$|m[ae]k(?:ten|tan|le|la|te|ta)?$|(?<=[^aeiou]|l[ae]|^[a-z]{3})m[ae](?:ya|ye|yi|si|nin|m(?:a|e|i|da|de)?)?$|(?:m[ae])?[dt][iu](?:m|k|n|niz|lar|ler)?$|m[iu]s(?:im|lar|ler)?$|y?[ae]c[ae][kg](?:im|iz|ti)?$|y?[ae]bil\w*$|y[iu]s(?:u|e|i|ler|lar)?$/
const SHORTEST_TURKISH_VERB = 3

/** The root of a Turkish word without marks. */
export function turkishStem(plain: string): string {
  const verb = turkishVerb(plain)
  let root = verb ?? plain
  for (let round = 0; round < 4 && !verb; round++) {
    const mine = TURKISH_MINE.exec(root)?.[0]
    const ending =
      mine && root.length - mine.length >= SHORTEST_TURKISH_NOUN
        ? mine
        : TURKISH_ENDINGS.find((one) => root.length - one.length >= SHORTEST_TURKISH_NOUN && root.endsWith(one))
    if (!ending) break
    root = root.slice(0, -ending.length)
  }
  // A last letter goes soft before an ending: kitap, kitabi; cocuk, cocugum.
  return root.replace(/g$/, 'k').replace(/b$/, 'p').replace(/d$/, 't')
}

/** A word with each Turkish ending of nouns off, one at a time: Dutch words get them too, "uitkeringim", "gemeenteden". */
export function withoutTurkishEnding(plain: string): string[] {
  return TURKISH_ENDINGS.flatMap((one) =>
    plain.length - one.length >= SHORTEST_TURKISH_NOUN && plain.endsWith(one) ? [plain.slice(0, -one.length)] : [],
  ).reverse()
}

/** The root of a verb without the vowel that changes: "ağla-", "ağlı-". */
function turkishVerb(plain: string): string | null {
  const ending = TURKISH_VERB.exec(plain)?.[0]
  if (!ending) return null
  const long = plain.length - ending.length
  const keepsVowel = long < SHORTEST_TURKISH_VERB && /^[iu]yor/.test(ending)
  const root = plain.slice(0, keepsVowel ? long + 1 : long)
  if (root.length < SHORTEST_TURKISH_VERB) return null
  return root.length > SHORTEST_TURKISH_VERB ? root.replace(/[aeiou]$/, '') : root
}
