// The only clock.

const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** Today's date in Norway, ISO. */
export function today(): string {
  return oslo.format(new Date());
}
