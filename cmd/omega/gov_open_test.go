//go:build !nosim

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/cookiejar"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/agijobs/omega/node/console"
	"github.com/agijobs/omega/node/governance"
	"github.com/agijobs/omega/node/protocol"
	"github.com/agijobs/omega/node/signer"
)

// browser is a page with its cookie, and a wallet with the keys of the test mnemonic.
type browser struct {
	t      *testing.T
	http   *http.Client
	origin string
	chain  *ethclient.Client
	keys   signer.Backend
}

func (b browser) get(path string, into any) {
	b.t.Helper()
	r, err := b.http.Get(b.origin + path)
	require.NoError(b.t, err)
	defer r.Body.Close()
	require.Equal(b.t, http.StatusOK, r.StatusCode)
	require.NoError(b.t, json.NewDecoder(r.Body).Decode(into))
}

// sent tells the page's server of a transaction and returns its answer.
func (b browser) sent(plan string, step int, hash protocol.Hash) (int, string) {
	b.t.Helper()
	body, err := json.Marshal(map[string]any{"plan": plan, "step": step, "hash": hash})
	require.NoError(b.t, err)
	r, err := b.http.Post(b.origin+"/api/plans/sent", "application/json", bytes.NewReader(body))
	require.NoError(b.t, err)
	defer r.Body.Close()
	text, err := io.ReadAll(r.Body)
	require.NoError(b.t, err)
	return r.StatusCode, string(text)
}

// send is the wallet: it signs as an account and sends.
func (b browser) send(account int, to common.Address, data []byte) protocol.Hash {
	b.t.Helper()
	from := b.keys.Accounts()[account]
	nonce, err := b.chain.PendingNonceAt(b.t.Context(), from)
	require.NoError(b.t, err)
	tx, err := b.keys.Sign(b.t.Context(), from, types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: nonce, To: &to, Data: data, Gas: 500_000, GasFeeCap: big.NewInt(100e9), GasTipCap: big.NewInt(1e9),
	}))
	require.NoError(b.t, err)
	require.NoError(b.t, b.chain.SendTransaction(b.t.Context(), tx))
	return tx.Hash()
}

// A wallet of the browser signs a plan on the page; what it says it sent is held against the plan, and in the end
// there is the same receipt as from any other signer.
func TestGov_open(t *testing.T) {
	s := serve(t)
	path := s.planFile("--call", "JobRegistry.setFeePct(3)", "--call", "ValidationModule.setCommitWindow(60)")
	r, w := io.Pipe()
	var stderr bytes.Buffer
	ended := make(chan int, 1)
	go func() {
		code := process{stdout: w, stderr: &stderr}.run(t.Context(), append([]string{"omega"}, s.on("gov", "open", "--json", path)...))
		ended <- code
		w.CloseWithError(io.EOF)
	}()
	lines := bufio.NewReader(r)
	line, err := lines.ReadString('\n')
	require.NoError(t, err, stderr.String())
	var opened struct {
		URL      string
		PlanHash protocol.Hash
	}
	require.NoError(t, json.Unmarshal([]byte(line), &opened))
	jar, err := cookiejar.New(nil)
	require.NoError(t, err)
	chain, err := ethclient.DialContext(t.Context(), s.url)
	require.NoError(t, err)
	defer chain.Close()
	keys, err := signer.Dev(1337, 2)
	require.NoError(t, err)
	b := browser{t: t, http: &http.Client{Jar: jar}, origin: opened.URL[:strings.Index(opened.URL, "/?")], chain: chain, keys: keys}
	page, err := b.http.Get(opened.URL)
	require.NoError(t, err)
	require.NoError(t, page.Body.Close())
	require.Equal(t, http.StatusOK, page.StatusCode)

	var plans []console.Plan
	b.get("/api/plans", &plans)
	require.Len(t, plans, 1)
	p := plans[0]
	require.Equal(t, opened.PlanHash.Hex(), p.Hash)
	require.Equal(t, keys.Accounts()[0], p.Authority)
	require.Empty(t, p.Fault)
	require.Equal(t, "omega gov sign "+path, p.Command)
	require.Equal(t, []console.Change{{Name: "JobRegistry.feePct", Before: "5 %", After: "3 %"}, {Name: "ValidationModule.commitWindow", Before: "5 s", After: "60 s (1 min)"}}, p.Changes)
	require.Contains(t, strings.Join(p.Warnings, "\n"), "rounds drawn afterwards")

	// A wallet that lies about what it sent, or by whom, gets nowhere.
	code, text := b.sent(p.Hash, 0, b.send(0, common.Address{9}, nil))
	require.Equal(t, http.StatusConflict, code)
	require.Contains(t, text, "not the call of the plan")
	code, text = b.sent(p.Hash, 0, b.send(1, common.Address{9}, nil))
	require.Equal(t, http.StatusConflict, code)
	require.Contains(t, text, "not the authority")
	code, _ = b.sent(p.Hash, 7, protocol.Hash{1})
	require.Equal(t, http.StatusConflict, code)
	code, text = b.sent(p.Hash, 0, protocol.Hash{1})
	require.Equal(t, http.StatusOK, code)
	require.JSONEq(t, `{"state":"sent"}`, text, "nobody knows it yet")

	for i, step := range p.Steps {
		hash := b.send(0, step.To, common.FromHex(step.Data))
		require.Eventually(t, func() bool {
			_, text := b.sent(p.Hash, i, hash)
			return strings.Contains(text, `"done"`)
		}, time.Minute, 20*time.Millisecond)
	}
	b.get("/api/plans", &plans)
	require.Equal(t, "done", plans[0].Steps[1].State)
	line, err = lines.ReadString('\n')
	require.NoError(t, err, stderr.String())
	require.Equal(t, exitDone, <-ended, stderr.String())
	var receipt governance.Receipt
	require.NoError(t, json.Unmarshal([]byte(line), &receipt))
	require.Equal(t, governance.Done, receipt.Outcome)
	require.Len(t, receipt.Transactions, 2)
	kept, err := os.ReadFile(filepath.Join(filepath.Dir(path), "p.receipt.json"))
	require.NoError(t, err)
	require.Contains(t, string(kept), opened.PlanHash.Hex())

	// Once more it is stale, and the page is not opened at all.
	s.fails(exitFailed, []string{"the plan is stale"}, "gov", "open", path)
	s.fails(exitUsage, []string{"loopback"}, "gov", "open", "--console", "0.0.0.0:80", path)
	s.fails(exitUsage, []string{"nothing to open"}, "gov", "open", "--console", "off", path)
}
