"""What was once answered otherwise than the contract says, kept so that it does not come back."""

from tests.acceptance import messages as m
from tests.acceptance.asking import case

WORKER = "the private life of a worker is a fact"
DID = "what somebody suffered, and who did it"
EACH = "each person's facts are that person's"
HIDDEN = "text that a program may hide is judged as if it were shown"
SPELT = "a protected contact protects its value in any spelling, and where somebody can be found"
SAYS = "each category has its own readers"
GREETED = "a first name with a category other than identity"
WORDS = "a first name or a surname alone, with the reference or a category"
EXACT = "a name that fits several people means the one whom the message names in full"
COMPLAINT = "with no complaint recorded, information governance alone"
MARCUS = "Marcus Vane <m.vane@harbourdown.example>"
HELEN = "Helen Trask <h.trask@harbourdown.example>"

CASES = [
    case("worker-divorce", WORKER, "Nadia Osei is getting divorced from her husband.", {"tilly": "hold no-ground:family:nadia", "bronagh": "hold no-ground:family:nadia"}),
    case("did-assaulted", DID, "Curtis Pym assaulted Bronagh Lacey.", {"curtis": "hold no-ground", "maureen": "hold no-ground", "bronagh": "hold no-ground"}),
    case("did-was-assaulted", DID, "Curtis Pym was assaulted by Bronagh Lacey.", {"curtis": "hold no-ground", "bronagh": "hold no-ground"}),
    case("did-threatened", DID, "Curtis Pym threatened to kill Bronagh Lacey.", {"curtis": "hold no-ground", "maureen": "hold no-ground", "nadia": "release"}),
    case("each-mother-and-father", EACH, "Mother and father are both using heroin. HD-0118", {"bronagh": "hold no-ground:substance_use:curtis", "curtis": "hold no-ground:substance_use:bronagh"}),
    case("found-lives-with", "any other statement of where that person lives", "Bronagh Lacey and her children live with Maureen Lacey.", {"curtis": "hold bar:address:bronagh", "qazi": "hold protected:address:bronagh", "nadia": "release"}),
    case("pdf-of-a-program", HIDDEN, "Hello", {"qazi": "release", "maureen":"hold no-ground:mental_health:bronagh"}, files=[("note.pdf", m.pdf("Hello", "Bronagh Lacey has bipolar disorder", author="anonymous"))]),
    case("street-hyphened", SPELT, "The new address is 22 Quay-side Terrace.", {"curtis": "hold bar:address:bronagh", "qazi": "hold protected:address:bronagh", "nadia": "release"}),
    case("worker-home", WORKER, "Nadia Osei lives at 4 Hill Street, St Helier.", {"tilly": "hold no-ground:address:nadia", "bronagh": "hold no-ground:address:nadia"}),
    case("says-cutting", SAYS, "Tobias Lacey is cutting himself.", {"maureen": "hold no-ground:mental_health:toby", "nadia": "release"}),
    case("says-reported-the-family", SAYS, "Maureen Lacey reported the family to us.", {"bronagh": "hold not-for-family:source_identity", "nadia": "release"}),
    case("says-counsels-advice", SAYS, "Counsel's advice about Tobias Lacey is attached.", {"bronagh": "hold not-for-family:legal_advice", "nadia": "release"}),
    case("greeted-your", GREETED, "Dear Bronagh, please ring me about your medication. Nadia", {"maureen": "hold no-ground:health:bronagh", "tilly": "hold no-ground:health:bronagh", "bronagh": "release"}),
    case("greeted-title", GREETED, "Dear Ms Lacey,\n\nYour depression makes me worried.", {"curtis": "hold no-ground:mental_health", "bronagh": "release"}),
    case("greeted-next-line", GREETED, "Dear Bronagh\n\nThank you for telling me about your depression. I will speak to Dr Qazi.", {"curtis": "hold no-ground:mental_health:bronagh", "bronagh": "release"}),
    case("will-has", WORDS, "Will has depression.", {"rose": "hold no-ground:mental_health:will", "tilly": "hold no-ground:mental_health:will", "will": "release"}, sender=HELEN),
    case("may-has", WORDS, "May has depression. HD-0412", {"rose": "hold no-ground:mental_health:mark", "helen": "release"}),
    case("exact-name", EXACT, "HD-0307. Sarah Booth has depression.", {"pauline": "release", "booth-c": "release", "rose": "hold no-ground:mental_health:booth-c"}),
    case("each-mr-and-mrs", EACH, "Mr and Mrs Nolan are both drinking again.", {"siobhan": "hold no-ground:substance_use:darren", "darren": "hold no-ground:substance_use:siobhan", "pauline": "release"}, sender=MARCUS),
    case("did-pushed", DID, "Dean Whitlock pushed Bronagh Lacey down the stairs.", {"maureen": "hold no-ground", "curtis": "hold no-ground", "dean": "hold no-ground", "nadia": "release"}),
    case("school-without-kind", SPELT, "Freya Nolan attends Petrel Bay.", {"pauline": "hold protected:address:freya", "marcus": "release"}),
    case("school-in-parish", SPELT, "Freya Nolan now goes to school in St Ouen.", {"pauline": "hold protected:address:freya", "marcus": "release"}),
    case("complaint-of-another", COMPLAINT, "A complaint has been made against Marcus Vane.", {"bronagh": "hold fenced:complaint:marcus", "marcus": "hold fenced:complaint:marcus", "goss": "release"}),
    case("complaint-of-another-with", COMPLAINT, "The complaint about Marcus Vane is with Philip.", {"bronagh": "hold fenced:complaint:marcus", "adaeze": "release"}),
    case("worker-first-name", WORKER, "Nadia has cancer.", {"tilly": "hold no-ground:health:nadia", "bronagh": "hold no-ground:health:nadia", "nadia": "release"}, sender=HELEN),
    case("worker-probation", WORKER, "Nadia Osei has failed her probation and needs training in recording.", {"tilly": "hold no-ground:staff_conduct:nadia", "helen": "release"}),
    case("worker-husband", WORKER, "Nadia Osei's husband has died.", {"tilly": "hold no-ground:family:nadia"}),
]  # fmt: skip
