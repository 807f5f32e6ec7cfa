/** What stands on a sheet of ours after its first write has been undone, in Swedish. */
export const emptiedSv = 'Skrivningen är ångrad och bladet är tomt: ta bort bladet om det inte behövs, eller låt det stå till nästa skrivning.';
