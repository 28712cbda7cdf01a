/** As professionals write in their notes; what is asked for stands between them. */
export const NOTE_SENTENCES = `
  Ik ben vanmiddag op huisbezoek geweest omdat de buurvrouw zich zorgen maakte.
  De woning is netjes, maar er liggen veel ongeopende brieven op de keukentafel.
  Zij vertelt dat haar man twee jaar geleden is overleden na een lang ziekbed.
  Sindsdien komt zij nauwelijks nog buiten, behalve voor de boodschappen op donderdag.
  Haar dochter woont in Zwolle en belt elke zondag, maar kan niet vaak langskomen.
  Lopen gaat met een rollator; de trap naar boven kost haar steeds meer moeite.
  De huisarts heeft medicijnen voorgeschreven waar zij duizelig van wordt.
  Vroeger werkte hij als timmerman en hij knutselt nog graag in de schuur.
  Hij zegt dat hij geen gezeur aan zijn hoofd wil en het liefst alles zelf regelt.
  Met de thuiszorg is afgesproken dat er twee keer per week iemand komt voor het douchen.
  Het contact met de oudste zoon is een paar jaar geleden verbroken na een ruzie over geld.
  Tijdens het gesprek werd zij een paar keer emotioneel en vroeg zij om even te pauzeren.
  Er is een uitkering aangevraagd, maar die laat volgens mevrouw al zes weken op zich wachten.
  De kinderen gaan naar de basisschool om de hoek en doen het daar redelijk goed.
  Moeder slaapt slecht, eet onregelmatig en voelt zich de hele dag moe.
  Er staat nog een afspraak bij de praktijkondersteuner voor volgende maand.
  Zij spreekt goed Nederlands maar vindt lezen en schrijven lastig.
  Op mijn vraag waar zij blij van wordt, noemde zij muziek, haar kleindochter en de tuin.
  Een vrijwilliger van de kerk kwam vorig jaar af en toe langs, dat is gestopt met de verhuizing.
  Reizen met de bus durft hij niet meer alleen sinds hij op de halte is gevallen.
  Afgesproken dat ik volgende week terugbel met een paar mogelijkheden in de buurt.
  Zij wil graag weten wat het kost en of zij de eerste keer iemand mee mag nemen.
  Wij hebben samen gekeken naar wat zij zelf kan en waar zij hulp bij nodig heeft.
  Meneer is allergisch voor katten en houdt niet van grote groepen.
  Vanuit het ziekenhuis is geadviseerd om meer te bewegen en onder de mensen te komen.
  De woningcorporatie heeft gemeld dat er klachten zijn over geluid in de avond.`
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean)
