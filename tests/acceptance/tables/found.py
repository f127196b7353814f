"""What was once answered otherwise than the contract says, kept so that it does not come back."""

from tests.acceptance.asking import case

WORKER = "the private life of a worker is a fact"
DID = "what somebody suffered, and who did it"
EACH = "each person's facts are that person's"

CASES = [
    case("worker-divorce", WORKER, "Nadia Osei is getting divorced from her husband.", {"tilly": "hold no-ground:family:nadia", "bronagh": "hold no-ground:family:nadia"}),
    case("did-assaulted", DID, "Curtis Pym assaulted Bronagh Lacey.", {"curtis": "hold no-ground", "maureen": "hold no-ground", "bronagh": "hold no-ground"}),
    case("did-was-assaulted", DID, "Curtis Pym was assaulted by Bronagh Lacey.", {"curtis": "hold no-ground", "bronagh": "hold no-ground"}),
    case("did-threatened", DID, "Curtis Pym threatened to kill Bronagh Lacey.", {"curtis": "hold no-ground", "maureen": "hold no-ground", "nadia": "release"}),
    case("each-mother-and-father", EACH, "Mother and father are both using heroin. HD-0118", {"bronagh": "hold no-ground:substance_use:curtis", "curtis": "hold no-ground:substance_use:bronagh"}),
    case("found-lives-with", "any other statement of where that person lives", "Bronagh Lacey and her children live with Maureen Lacey.", {"curtis": "hold bar:address:bronagh", "qazi": "hold protected:address:bronagh", "nadia": "release"}),
]  # fmt: skip
