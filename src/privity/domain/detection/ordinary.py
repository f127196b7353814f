"""Words that are names and something else as well, and words that are never names."""

from privity.domain.detection.wordlists import listed

TITLES = listed(
    "dr mr mrs ms miss mx master prof professor rev reverend sir dame lady lord pc dc ds sgt sergeant nurse sister judge cllr deputy connetable"
)
PARTICLES = listed(
    "le la les de du des da das do dos di del della van von der den ter ten st saint ap al el bin ibn binti mac mc o dela ni nic ui af zu zum el"
)

NAME_WORDS = listed("""
    abbey ace alma amber amity angel angle april arch archer art ash aspen aster august autumn avenue baby bailey baker
    ball bank banks bar barber barker barn barnes baron barrett bass bay beach bean bear beau beck bell belle berry bill
    birch bird bishop black blake bless blessing bliss bloom blossom blue blunt bond booth bow bowl box boy brand brandy
    bridge briar brook brooks brown buck bud bull burn burns bush butcher butler button cage cane cannon carol carpenter
    carter case cash castle chance chandler chapel chapman charity chase chef cherry chip christian christmas church
    clay clear clement clerk cliff clover coast cole comfort constant cook cool cooper coral core cotton court cox craft
    crane crisp crook cross crow crystal curry cutter cyan daisy dale dame dane dawn day dean dear destiny diamond dick
    dove drake drew duke dusty dyer earl early east eden edge elder elm ember england english eve ever faith fall
    farmer faye fern field fields finch fine fisher fleet flora flower fly forest forrest fox france frank franc free
    freedom french friend frost fuller gale gardener gate gates gay gene genesis ginger glen gold golden good goodman grace
    grand grant gray green grey ground grove gull guy hall ham hand hardy hark harmony harper hart harvest haven hawk hay
    hazel head heath heather heaven henry herb hero hill hills hind hobby holiday holly holmes home honey honor honour hood
    hope horn house hunt hunter iris island ivory ivy jack jade jasmine jay jean jenny jersey jet jewel job joy judge july
    june justice keen kelly kent king kite kitty knight lake lamb lance land lane lark laurel lavender law lawn lea lead
    leaf lee lilac lily lime lincoln linden little liberty lock long lord love lovely low luck lucky lynch mail main major
    maple march mark marks marsh marshal marshall mason master max may mead meadow melody melon mercy merit merry mike mile
    miles mill miller mint miracle miss mist monday moon moor moore moss mountain myrtle nan nash neck nelson new noble nobel
    noel north nova oak ocean olive opal orchard page paint palm pansy paris park parker parks parson parsons pat patience
    peace peach pearl penny pepper perry peter petal phoenix pike pine piper pitt pool poppy porter post potter potts power
    prance pratt price pride prince princess prior prudence queen quick rain rainbow randy raven ray read reed reef rex rice
    rich ridge ring rivers river rob robin rock rod rod rose rosemary rowan royal ruby rue rusty sage sailor sale salt salter
    sandy saturn sawyer scarlet scholar sea see shade sharp shaw shepherd sheridan shine shore short silver sky slate small
    smart smith snow sol south spark sparrow spencer spring squire star starling steel stella sterling stone storm strange
    street strong sue summer summers sunny swan swallow sweet swift tailor taylor teal temple thorn tide tiger timber todd
    tom toms tony topaz town tree trinity true tucker turner tyler unity vale valentine van verity victor victory vine viola
    violet virtue wade wait wake walker wall walls ward warden warren waters weaver webb weeks well wells west wheeler white
    trace dot bob max nick gill val ray rick gene norm bert meg nan des doug elle wild will williams willow winter winters wise wolf wood woods worth wren wright yard young zen
    """) | listed("art al an in to la le de do so no jo lo mo bo ty")

NEVER_NAMES = listed("""
    a about after all also am an and any are as asked at be because been before but by called can could cousin did do does
    during father for from gave got had has have he her hers him his how i if in into is it its met mother mr mrs ms my next
    no not of off on or our out over said saw she should since so than that the their them then there these they this those
    through to told too under until up was we were what when where which while who whose why will with without would you your
    brother sister mum dad aunt uncle see says via re fwd fw cc subject
    """)

PLACES_AFTER = listed("""
    street st road rd avenue ave lane ln close drive court crescent place square terrace gardens park way row hill house
    cottage school academy college hospital surgery clinic centre center church day week weekend term month bank ward beach
    bay parish hall team unit group project trust foundation society association award cup festival nursery building
    """)
PLACES_BEFORE = listed("st saint ste rue mont mount lake port fort clos le")

AFTER_A_NAME = listed("""
    is was has had says said told does did would wants wanted went came asked disclosed lives lived attends attended hit
    presented reported denied feels felt needs needed appears seems became stays moved seen and likes hates cried cries
    left missed refused stated gets got made arrived called rang phoned who
    """)

SHORTEST_WITH_S = 4


def takes_an_s(name: str) -> bool:
    """Is it still the same name with an s, where somebody leaves out apostrophes? Marks and roses are no names."""
    return len(name) >= SHORTEST_WITH_S and name not in NAME_WORDS and name[-1] != "s"


SAID_BEFORE_A_NAME = listed("""
    call ring phone text contact email ask see meet tell thank thanks dear hi hello hey morning afternoon regards cheers speak write
    reply forward visit message note present apologies chair minutes author counsel signed invite please copy attn attention
    """)
ROADS_BEFORE = listed("rue route chemin clos mont ruelle boulevard avenue champ pont croix maison villa domaine")
