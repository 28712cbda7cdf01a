/** Asking to take part as a professional. */
export const join = {
  title: (network: string) => `Meedoen met ${network}`,
  lead: 'Werk je in zorg of welzijn? Als professional vind je hier snel wie er past.',
  may: 'Je vraagt een organisatie om mee te doen, en je maakt samen een plan.',
  how: 'Vul het e-mailadres van je werk in. Doet je organisatie mee, dan krijg je een uitnodiging.',
  email: 'E-mailadres van je werk',
  emailWrong: 'Vul je e-mailadres in, zoals naam@voorbeeld.nl.',
  send: 'Vraag een uitnodiging',
  tooMany: 'Dit ging te vaak. Probeer het over een uur nog eens.',
  failed: 'Dit lukte niet. Probeer het nog eens.',
  done: 'Doet je organisatie mee? Dan is er nu een mail met een uitnodiging.',
  none: 'Kreeg je geen mail? Vraag dan de coördinator van het netwerk.',
  ask: (role: string) => `Vraag naar: ${role}`,
  signIn: 'Doe je al mee? Log dan in.',
}
