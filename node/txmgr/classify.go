package txmgr

import (
	"strings"
)

// answer is what an endpoint's error to a broadcast means for the next step. It never says that the
// transaction did not happen: only receipts and nonces tell that.
type answer uint8

const (
	// answerUnknown: anything else, a broken connection for instance; broadcast again later.
	answerUnknown answer = iota
	// answerTaken: the endpoint has the transaction.
	answerTaken
	// answerNonceUsed: the nonce is used up; look for a receipt of every attempt.
	answerNonceUsed
	// answerUnderpriced: the offer is too low beside the one the pool holds, or beside the base fee.
	answerUnderpriced
	// answerFunds: the account cannot pay.
	answerFunds
	// answerWait: the pool is full or wants an earlier nonce first.
	answerWait
	// answerUnfit: this gas limit will never do; estimate again.
	answerUnfit
)

// answerTexts are the words of go-ethereum, Anvil, Nethermind, Besu, Erigon and Reth, in lower case; the first that
// is contained decides.
var answerTexts = []struct {
	text string
	is   answer
}{
	{"already known", answerTaken},
	{"alreadyknown", answerTaken},
	{"known transaction", answerTaken},
	{"already imported", answerTaken},
	{"already exists", answerTaken},
	{"nonce too low", answerNonceUsed},
	{"nonce is too low", answerNonceUsed},
	{"oldnonce", answerNonceUsed},
	{"old nonce", answerNonceUsed},
	{"replacement transaction underpriced", answerUnderpriced},
	{"transaction underpriced", answerUnderpriced},
	{"replacementnotallowed", answerUnderpriced},
	{"could not replace existing", answerUnderpriced},
	{"gas price too low to replace", answerUnderpriced},
	{"gas price below minimum", answerUnderpriced},
	{"less than block base fee", answerUnderpriced},
	{"feetoolow", answerUnderpriced},
	{"fee too low", answerUnderpriced},
	{"insufficient funds", answerFunds},
	{"insufficientfunds", answerFunds},
	{"upfront cost exceeds", answerFunds},
	{"txpool is full", answerWait},
	{"transaction pool is full", answerWait},
	{"out of capacity", answerWait},
	{"account limit exceeded", answerWait},
	{"gapped-nonce", answerWait},
	{"gapped nonce", answerWait},
	{"nonce too high", answerWait},
	{"nonce gap", answerWait},
	{"already reserved", answerWait},
	{"in-flight transaction limit", answerWait},
	{"future transaction tries to replace pending", answerWait},
	{"exceeds block gas limit", answerUnfit},
	{"gas limit too high", answerUnfit},
	{"intrinsic gas too low", answerUnfit},
	{"floor data gas", answerUnfit},
}

// classify reads an endpoint's answer to a broadcast; no error means taken.
func classify(err error) answer {
	if err == nil {
		return answerTaken
	}
	text := strings.ToLower(err.Error())
	for _, row := range answerTexts {
		if strings.Contains(text, row.text) {
			return row.is
		}
	}
	return answerUnknown
}

// String names the answer for the log.
func (a answer) String() string {
	names := [...]string{"unknown", "taken", "nonce used", "underpriced", "insufficient funds", "wait", "unfit"}
	return names[a]
}

// revertTexts are what endpoints say of a call that the contract refused, when they give no data.
var revertTexts = []string{"execution reverted", "transaction reverted", "vm execution error", "vm exception"}

// noRevertData is the reason of a revert without data.
const noRevertData = "execution reverted"

// revertName tells whether a call's error is a refusal by the contract, and its name.
func revertName(errs Errors, err error) (string, bool) {
	if err == nil {
		return "", false
	}
	if name, ok := errs.Decode(err); ok {
		return name, true
	}
	text := strings.ToLower(err.Error())
	for _, t := range revertTexts {
		if strings.Contains(text, t) {
			return noRevertData, true
		}
	}
	return "", false
}
