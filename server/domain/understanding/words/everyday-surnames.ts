/** Surnames that are an everyday word as well: after a first name they are no mill, no gardener and no winter. */
export const EVERYDAY_SURNAMES: ReadonlySet<string> = new Set(
  `
  akkerman appel baas baars backer bakker bakkers beek beer berg bergman bijl blok bloem boer boeren bol boom boon boot bos bosch bosman boter brand brands brink broek broer broers brouwer brouwers brug bruggeman brugman bruin buis burger buurman buys
  dam dekker dekkers dijk dijkman dorp draaier duif duin fietsma galle geest gelder graaf groen groot haak haan haas hak hamer hart heer heide hek helder herder heuvel hof hofman hoofd hoek hoeve horst hout houtman huisman huizen huizing huur
  jager jong jongen karper kapper kasteel keizer kerkhof kerkhoven keijzer klaver klein klerk klinker knol koch kok kolk koning konings koopman koopmans koorn koper korf korver koster kraan kramer krol kroon kruis kuiper kuipers kunst
  laan laar lamers land lange leeuw linden maat maas man meer meester meijer meyer meulen moer mol molen molenaar mooi mulder muller naaktgeboren nieuwenhuis nacht oord os oosten otter oude paus peters plas poel poort post pot potter prins pronk put raad ree reus ridder roos rook ruiter
  schaap schilder schilders schipper schippers scholten schoenmaker schouten schreuder schrijver schut slager slagers slager slot sluis smid smit smits snijder snijders speelman spek spijker spits steen steenbergen ster stam stek stuurman timmer timmerman timmermans tuinman tuinstra
  valk veen veer veld velden veldhuis veldman verkerk vet visser vissers vlaming vleugel vliet vogel vogels vonk vos vries vrijman vroom waard wal wagenaar weg wever wevers wild winkelman winter winters wijn wit witte wolf wolters woud zanger zee zand zwaan zwart zwarts zomer
  young king cook baker walker hunter smith taylor carpenter gardener
  `
    .split(/\s+/)
    .filter(Boolean),
)

/** Only with "van" or "de" before them. */
export const SURNAMES_AFTER_VAN: ReadonlySet<string> = new Set(
  'huis kamp kerk tuin straat water school dokter paard hond plas'.split(' '),
)
