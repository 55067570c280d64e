/**
 * Words that compare two things, by the dimension that they compare on: `dimension | sign | fa | en`. Sign 1: the first has more of it.
 * Only fixed forms stand here; regular comparatives («بزرگ‌تر», "larger") are read from their base. Written for Dabir.
 */
export const COMPARATIVES = `
amount | 1 | بیشتر، بیش از، افزون تر، فزونتر، افزون بر | more, greater, higher, exceed, surpass, outweigh, outnumber, in excess of
amount | -1 | کمتر، کم تر، پایین تر، پایینتر | less, fewer, lower, fall short of
size | 1 | بزرگتر، بزرگ تر، وسیعتر، گستردهتر، پهناورتر | larger, bigger, broader, wider, vaster
size | -1 | کوچکتر، کوچک تر، محدودتر | smaller, narrower
length | 1 | طولانیتر، طولانی تر، بلندتر، درازتر | longer
length | -1 | کوتاهتر، کوتاه تر | shorter
height | 1 | مرتفعتر | taller
strength | 1 | قویتر، نیرومندتر، قدرتمندتر، تواناتر، شدیدتر | stronger, mightier
strength | -1 | ضعیفتر، ناتوانتر | weaker
rank | 1 | پیشی، جلوتر از، بالاتر از، پیشتر از، سبقت | ahead of, overtake, outrank, outstrip, outpace, above
rank | -1 | عقبتر از، پایینتر از، پس از در رتبه | behind, lag behind, trail
important | 1 | مهمتر، با اهمیت تر، اساسی تر | important
speed | 1 | سریعتر، پرشتابتر، تندتر | faster, quicker, more rapid
speed | -1 | کندتر، آهستهتر | slower
age | 1 | قدیمیتر، کهنتر، پیرتر | older, earlier
age | -1 | جوانتر، جدیدتر، تازهتر | younger, newer, later
wealth | 1 | ثروتمندتر، غنیتر، مرفهتر | richer, wealthier
wealth | -1 | فقیرتر | poorer
cost | 1 | گرانتر، پرهزینهتر | dearer, costlier
cost | -1 | ارزانتر، کمهزینهتر | cheaper
depth | 1 | عمیقتر، ژرفتر | deeper
closeness | 1 | نزدیکتر | closer, nearer
closeness | -1 | دورتر | farther, further
depend | 1 | وابستهتر، متکیتر | dependent
`;

/** Words that make a comparative of the adjective or adverb after them, with their sign. */
export const DEGREE: Readonly<Record<string, 1 | -1>> = { more: 1, less: -1, بیشتر: 1, کمتر: -1 };
