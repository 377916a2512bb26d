package codec

import "github.com/agijobs/omega/node/protocol"

// LastJobQuery reads the number of the newest job; 0 = there is none yet.
func (c *Codec) LastJobQuery() Query[protocol.JobID] {
	return query(protocol.JobID(0), number("nextJobId", call(c.suite.JobReg, c.jobs.PackNextJobId()), c.jobs.UnpackNextJobId,
		func(id *protocol.JobID) *uint64 { return (*uint64)(id) }))
}
