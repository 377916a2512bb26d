//go:build nonats

package nats

import (
	"fmt"

	"github.com/agijobs/omega/node/bus"
)

// Open says that this build has no NATS.
func Open(Config) (bus.Transport, error) {
	return nil, fmt.Errorf("%w: this build of omega has no NATS (it was made with the tag nonats); use --bus local, or another build", ErrConfig)
}

// NewCreds says that this build has no NATS.
func NewCreds() ([]byte, error) {
	_, err := Open(Config{})
	return nil, err
}
