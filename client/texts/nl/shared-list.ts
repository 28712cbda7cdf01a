/** Travels with every page that shows what stands on a list. */
export const sharedList = {
  title: 'Een gedeelde lijst',
  lead: 'Iemand deelde deze lijst met je. Dit is hoe het nu op de kaart staat.',
  gone: (count: number) =>
    count === 1
      ? 'Eén ding van de lijst staat niet meer op de kaart.'
      : `${count} dingen van de lijst staan niet meer op de kaart.`,
  unreadable: 'Een stuk van deze link is niet te lezen. Misschien is er iets weggevallen.',
  none: 'In deze link staat geen lijst.',
  noneAdvice: 'Vraag de link nog eens, of zoek zelf.',
  take: 'Zet alles op mijn lijst',
  taken: 'Alles staat nu op je lijst.',
  toMine: 'Naar je lijst',
  search: 'Ga zoeken',
  refused: 'Deze browser bewaart niets. Daarom kun je hier geen lijst maken.',
  nextStep: 'Zo begin je',
  contact: 'Contact',
  call: (phone: string) => `Bel ${phone}.`,
  when: 'Wanneer',
  where: 'Waar',
  forWhom: 'Voor wie',
  costs: 'Kosten',
  share: {
    title: 'Delen',
    lead: 'De link laat zien wat er op de lijst staat. Je notities en de naam van de lijst gaan niet mee.',
    link: 'Link naar deze lijst',
    copy: 'Kopieer de link',
    copied: 'De link is gekopieerd.',
    device: 'Deel met een app',
    mail: 'Mail de lijst',
    message: 'Stuur een sms',
    whatsapp: 'Stuur met WhatsApp',
    subject: 'Een lijst van de sociale kaart',
    body: (link: string) => `Kijk eens naar deze lijst: ${link}`,
  },
  qr: 'Richt de camera van je telefoon op deze code. Dan zie je deze lijst.',
  qrLabel: 'QR-code met de link naar deze lijst',
  qrTooLong: (most: number) =>
    `Een QR-code kan bij hoogstens ${most} mogelijkheden. Deze lijst is langer; gebruik de link.`,
  map: 'Waar het is',
  mapLabel: 'Kaart met de nummers van de lijst. De adressen staan bij elk nummer.',
  credits: 'Grenzen: CBS/Kadaster',
  printed: (date: string) => `Zo stond het op de kaart op ${date}.`,
}

export type SharedListWords = typeof sharedList
