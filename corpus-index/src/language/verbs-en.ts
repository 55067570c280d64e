/**
 * Irregular forms of English verbs and nouns: `base form form …`. Compiled for Dabir from the usual school list of irregular verbs;
 * regular endings are cut by rule (claims/qualitative/lemma).
 */
export const ENGLISH_IRREGULARS = `
be is are was were been being am
have has had having
do does did done doing
begin began begun
become became
arise arose arisen
bear bore borne
beat beaten
bind bound
cast cast
catch caught
cost cost
drink drank drunk
eat ate eaten
fly flew flown
forgo forwent forgone
freeze froze frozen
hang hung
hide hid hidden
hit hit
hurt hurt
lie lain
prove proven
ride rode ridden
ring rang rung
shake shook shaken
shoot shot
show shown
sink sank sunk
sit sat
sleep slept
split split
steal stole stolen
stick stuck
sweep swept
throw threw thrown
wear wore worn
weave wove woven
break broke broken
bring brought
build built
buy bought
choose chose chosen
come came
cut cut
deal dealt
draw drew drawn
drive drove driven
fall fell fallen
feel felt
fight fought
find found
flee fled
forbid forbade forbidden
forget forgot forgotten
get got gotten
give gave given
go went gone
grow grew grown
hold held
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let let
lose lost
make made
mean meant
meet met
pay paid
put put
read read
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
set set
shrink shrank shrunk
shut shut
speak spoke spoken
spend spent
spread spread
stand stood
strike struck
swear swore sworn
take took taken
teach taught
tell told
think thought
understand understood
undertake undertook undertaken
uphold upheld
withdraw withdrew withdrawn
withhold withheld
win won
write wrote written
overtake overtook overtaken
undergo underwent undergone
underlie underlay underlain
foresee foresaw foreseen
outgrow outgrew outgrown
overthrow overthrew overthrown
man men
woman women
crisis crises
thesis theses
hypothesis hypotheses
basis bases
axis axes
analysis analyses
phenomenon phenomena
criterion criteria
people peoples
ally allies allied
`;
