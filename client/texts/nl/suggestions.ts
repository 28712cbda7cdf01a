export const suggestions = {
  label: 'Bedoel je dit?',
  needs: 'Waar het om gaat',
  places: 'Plekken',
  organizations: 'Organisaties',
  activities: 'Activiteiten',
  count: (count: number) =>
    count === 1 ? '1 voorstel. Kies met de pijltjes.' : `${count} voorstellen. Kies met de pijltjes.`,
}
