/**
 * Words that tell which part a phrase has in what happened, in Persian and English: `part | fa | en`. Written for Dabir after the accounts of
 * adpositions in Huddleston and Pullum (English) and Anvari and Ahmadi-Givi (Persian). A form of several words is matched whole; the
 * longest goes first. `agent`: who did it; `leader`: who led or ordered it; `helper`: with whose help; `in`: where; `name`: what it is called.
 */
export const SLOT_MARKERS = `
agent | توسط، به دست، بدست، به وسیله، بوسیله، به ابتکار، به کوشش، به همت، به پیشنهاد، به درخواست، از سوی، از جانب، از طرف، به قلم، نوشته، تالیف، ساخته، سروده، به تالیف | by, at the hands of, on the initiative of, at the request of, written by, authored by, on the part of
leader | به فرمان، به دستور، به رهبری، به ریاست، به فرماندهی، به سرپرستی، به سرکردگی، به نخست وزیری، به زعامت، با فتوای، ریاست | under the leadership of, led by, headed by, chaired by, commanded by, on the orders of, under the command of, presided over by
helper | با میانجیگری، با میانجی گری، با وساطت، با کمک، با همکاری، با حمایت، با پشتیبانی، با همراهی، با یاری | with the help of, with the support of, mediated by, brokered by, with the backing of, through the mediation of
in | در، داخل، درون، واقع در | in, at, inside, within
name | به نام، با نام، موسوم به، معروف به، نام گرفت، با رمز، به اسم | called, named, known as, under the name, entitled
to | به، بهسوی، به سوی | to, into, towards, toward
for | برای، به خاطر، به دلیل، به علت | for, because of, due to
from | از | from, out of
with | با، همراه با، به همراه | with, alongside
against | علیه، بر ضد، برضد، بر علیه، در برابر، در مقابل | against
between | بین، میان | between, among
about | درباره، در مورد، در خصوص، پیرامون | about, on, concerning, over
`;
