/** The host that the practice server stands for; the browser's name look-ups for it lead to this machine. */
export const ONEBILL_HOST = 'app.onebillsoftware.com';
