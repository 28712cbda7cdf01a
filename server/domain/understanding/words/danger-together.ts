/** The words in which danger is said, as they are typed together or with a space in the wrong place. */
export const SAID_TOGETHER = new Set(
  `ik hij zij ze wil wilde wou wilt niet nit geen meer langer leven zijn bestaan dood doodgaan gaan sterven er uit stappen verder hoef zin in de het een einde
  aan maken mezelf mijzelf zichzelf zelf moord zelfmoord zelfdoding doding plegen suicide pillen slikken denk
  mijn mn man vrouw vriend vriendin partner ex vader moeder papa mama stiefvader oom opa broer zoon dochter kind kinderen baby ouders
  slaat slaan sla schopt mishandelt misbruikt bedreigt verkracht wurgt stalkt me mij ons mama altijd elke dag thuis
  word wordt worden ben is heeft geslagen mishandeld misbruikt verkracht bedreigd gestalkt door van bang voor huiselijk geweld veilig kindermishandeling kinder mishandeling onveilig
  i do dont not want wanna to live die anymore kill myself my husband boyfriend dad father hits beats me end life suicidal
  olmek istiyorum yasamak istemiyorum intihar kocam beni dovuyor babam annem`.split(/\s+/),
)
