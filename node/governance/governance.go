// Package governance is the owner's desk: what may be changed, by whom, and what a change will do. Every
// change is a plan first. The plan's hash goes with it from review to proof, and nothing is signed or sent
// before the plan has been held against the chain. Keys are not its business: callers sign.
package governance

import (
	"errors"
	"fmt"
)

// Reasons for which a plan goes no further. All of them come before anything is signed or sent.
var (
	// ErrPlan marks a plan or a wish that is wrong in itself.
	ErrPlan = errors.New("the plan is not sound")
	// ErrUnsigned marks a plan where what was signed is wanted.
	ErrUnsigned = errors.New("this is a plan and nothing is signed yet: sign it first with `omega gov sign`, and send the file that this writes")
	// ErrTampered marks a file that is not what its hash says.
	ErrTampered = errors.New("the file was changed after it was made")
	// ErrStale marks a plan whose starting point no longer holds.
	ErrStale = errors.New("the plan is stale")
	// ErrElsewhere marks a plan for another chain or deployment.
	ErrElsewhere = errors.New("the plan is for elsewhere")
	// ErrAuthority marks a signer who is not the one that the contracts obey.
	ErrAuthority = errors.New("the signer is not the authority")
	// ErrRefused marks a call that the contracts would not have.
	ErrRefused = errors.New("the contracts refuse it")
	// ErrNotReached marks a change that is not on the chain as planned.
	ErrNotReached = errors.New("the plan is not carried out")
)

// The contracts of the suite that have an owner, by the names of a deployment file.
const (
	JobRegistry       = "JobRegistry"
	StakeManager      = "StakeManager"
	ValidationModule  = "ValidationModule"
	DisputeModule     = "DisputeModule"
	IdentityRegistry  = "IdentityRegistry"
	ReputationEngine  = "ReputationEngine"
	FeePool           = "FeePool"
	CertificateNFT    = "CertificateNFT"
	TaxPolicy         = "TaxPolicy"
	SystemPause       = "SystemPause"
	RandaoCoordinator = "RandaoCoordinator"
	Timelock          = "TimelockOwner"

	// The token has no owner; its events are shown.
	token = "AGIALPHA"
)

// unsound marks an error as the plan's, once: what is wrong in a part of it is often marked already.
func unsound(err error) error {
	if errors.Is(err, ErrPlan) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrPlan, err)
}
