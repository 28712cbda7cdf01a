/** What stands for one thing that was understood, such as `need:loneliness`, `who:women` or `place`. */
export const CHIP_KEY = /^(need:[a-z0-9-]+|(place|who|when|how|language)(:[a-z0-9-]+)?|help)$/
