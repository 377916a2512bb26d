package control

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/gowebpki/jcs"

	"github.com/agijobs/omega/node/protocol"
)

// Place is the one node that a signed command is for.
type Place struct {
	Node     protocol.Hash    `json:"nodeId"`
	ChainID  uint64           `json:"chainId"`
	Registry protocol.Address `json:"jobRegistry"`
}

// Number is an unsigned number that a document writes as a number or as a decimal text.
type Number uint64

// UnmarshalJSON reads 7 or "7".
func (n *Number) UnmarshalJSON(b []byte) error {
	text := string(b)
	if len(b) > 1 && b[0] == '"' {
		text = text[1 : len(text)-1]
	}
	v, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return fmt.Errorf("%.40s is not a number from 0 to 2^64-1", b)
	}
	*n = Number(v)
	return nil
}

// OwnerCommand is what a wallet signs (EIP-712). Times are block times in unix seconds; nonces rise with each command of
// a signer.
type OwnerCommand struct {
	NodeID    protocol.Hash `json:"nodeId"`
	Action    string        `json:"action"`
	ArgsHash  protocol.Hash `json:"argsHash"`
	Nonce     Number        `json:"nonce"`
	NotBefore Number        `json:"notBefore"`
	ExpiresAt Number        `json:"expiresAt"`
}

// SignedCommand is the file of a signed command. Args are the action's arguments, whose canonical JSON (RFC 8785) argsHash
// is the Keccak-256 of; Sig is 65 bytes of an account, or what a contract accepts.
type SignedCommand struct {
	Version int              `json:"v"`
	Command OwnerCommand     `json:"command"`
	Args    json.RawMessage  `json:"args"`
	Signer  protocol.Address `json:"signer"`
	Sig     hexutil.Bytes    `json:"sig"`
}

// DecodeSigned reads the file of a signed command strictly; a fault is a *Refusal.
func DecodeSigned(data []byte) (SignedCommand, error) {
	var doc SignedCommand
	fields, err := object(data)
	if err != nil {
		return doc, err
	}
	if _, plain := fields["action"]; plain {
		return doc, refuse(CodeMalformed, `the command is not signed (the file has no "v"): this node obeys signed commands, as "omega owner sign" makes them`)
	}
	if err := exact("the file", fields, "v", "command", "args", "signer", "sig"); err != nil {
		return doc, err
	}
	inner, err := object(fields["command"])
	if err != nil {
		return doc, err
	}
	if err := exact(`"command"`, inner, "nodeId", "action", "argsHash", "nonce", "notBefore", "expiresAt"); err != nil {
		return doc, err
	}
	if err := strict(data, &doc); err != nil {
		return doc, err
	}
	if doc.Version != 1 {
		return doc, refuse(CodeMalformed, `"v" is %d, this node reads 1`, doc.Version)
	}
	return doc, nil
}

// HashArgs returns the canonical JSON (RFC 8785) of arguments, and its Keccak-256.
func HashArgs(args []byte) ([]byte, protocol.Hash, error) {
	if _, err := object(args); err != nil {
		return nil, protocol.Hash{}, err
	}
	canonical, err := jcs.Transform(args)
	if err != nil {
		return nil, protocol.Hash{}, refuse(CodeMalformed, `"args": %v`, err)
	}
	return canonical, protocol.Keccak(canonical), nil
}

// The names in the domain of the typed data.
const (
	domainName    = "AGI Jobs Omega Owner Command"
	domainVersion = "1"
)

// TypedData is the command as wallets show and sign it (eth_signTypedData_v4).
func (o OwnerCommand) TypedData(p Place) apitypes.TypedData {
	number := func(n Number) string { return strconv.FormatUint(uint64(n), 10) }
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"}, {Name: "salt", Type: "bytes32"},
			},
			"OwnerCommand": {
				{Name: "nodeId", Type: "bytes32"}, {Name: "action", Type: "string"}, {Name: "argsHash", Type: "bytes32"},
				{Name: "nonce", Type: "uint256"}, {Name: "notBefore", Type: "uint64"}, {Name: "expiresAt", Type: "uint64"},
			},
		},
		PrimaryType: "OwnerCommand",
		Domain: apitypes.TypedDataDomain{
			Name: domainName, Version: domainVersion, ChainId: (*math.HexOrDecimal256)(new(big.Int).SetUint64(p.ChainID)),
			VerifyingContract: p.Registry.Hex(), Salt: protocol.Keccak(p.Node[:]).Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"nodeId": o.NodeID.Hex(), "action": o.Action, "argsHash": o.ArgsHash.Hex(),
			"nonce": number(o.Nonce), "notBefore": number(o.NotBefore), "expiresAt": number(o.ExpiresAt),
		},
	}
}

// FileName is a command's name in an inbox: its number, so that names sort as the numbers do, and its digest.
func (o OwnerCommand) FileName(digest protocol.Hash) string {
	return fmt.Sprintf("%020d-%s.json", o.Nonce, digest.Hex()[2:])
}

// Digest is what is signed: the EIP-712 hash of the command for a place.
func (o OwnerCommand) Digest(p Place) (protocol.Hash, error) {
	hash, _, err := apitypes.TypedDataAndHash(o.TypedData(p))
	if err != nil {
		return protocol.Hash{}, fmt.Errorf("hashing the command: %w", err)
	}
	return protocol.Hash(hash), nil
}
