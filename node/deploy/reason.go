package deploy

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// reason puts a contract's refusal into words: the name of its error where the suite has it.
func reason(err error) string {
	var withData interface{ ErrorData() any }
	if !errors.As(err, &withData) {
		return err.Error()
	}
	encoded, ok := withData.ErrorData().(string)
	if !ok {
		return err.Error()
	}
	data, decodeErr := hexutil.Decode(encoded)
	if decodeErr != nil || len(data) < 4 {
		return err.Error()
	}
	if message, unpackErr := abi.UnpackRevert(data); unpackErr == nil {
		return message
	}
	for _, c := range contracts() {
		parsed, parseErr := c.md.ParseABI()
		if parseErr != nil {
			continue
		}
		found, lookErr := parsed.ErrorByID([4]byte(data[:4]))
		if lookErr != nil {
			continue
		}
		values, _ := found.Inputs.Unpack(data[4:])
		parts := make([]string, len(values))
		for i, v := range values {
			parts[i] = text(v)
		}
		return fmt.Sprintf("%s(%s)", found.Name, strings.Join(parts, ", "))
	}
	return err.Error()
}
