package sandbox

import (
	"errors"
	"fmt"
	"runtime"
	"unsafe"

	"golang.org/x/sys/unix"
)

// dialect is how a kernel's calls are numbered for one instruction set.
type dialect struct{ arch, setsid, setpgid uint32 }

// dialects are those that this machine's programs may use: its own, and that of its 32-bit programs. On other machines
// there is no filter, and a program could leave its group.
func dialects() []dialect {
	switch runtime.GOARCH {
	case "amd64":
		return []dialect{{unix.AUDIT_ARCH_X86_64, 112, 109}, {unix.AUDIT_ARCH_I386, 66, 57}}
	case "arm64":
		return []dialect{{unix.AUDIT_ARCH_AARCH64, 157, 154}, {unix.AUDIT_ARCH_ARM, 66, 57}}
	}
	return nil
}

// Where the kernel puts what a filter sees of a call, and the bit that marks calls of the x32 numbering.
const (
	offNumber, offArch = 0, 4
	x32Bit             = 0x4000_0000
)

// stayInGroup keeps this thread, and what it becomes and starts, from leaving its process group: a group is killed as a
// whole, and nothing may escape that.
func stayInGroup() error {
	all := dialects()
	if len(all) == 0 {
		return nil
	}
	load := func(off uint32) unix.SockFilter {
		return unix.SockFilter{Code: unix.BPF_LD | unix.BPF_W | unix.BPF_ABS, K: off}
	}
	equal := func(k uint32, yes, no uint8) unix.SockFilter {
		return unix.SockFilter{Code: unix.BPF_JMP | unix.BPF_JEQ | unix.BPF_K, K: k, Jt: yes, Jf: no}
	}
	answer := func(k uint32) unix.SockFilter { return unix.SockFilter{Code: unix.BPF_RET | unix.BPF_K, K: k} }
	var code []unix.SockFilter
	for _, d := range all {
		code = append(code, load(offArch), equal(d.arch, 0, 6),
			load(offNumber), unix.SockFilter{Code: unix.BPF_ALU | unix.BPF_AND | unix.BPF_K, K: ^uint32(x32Bit)},
			equal(d.setsid, 1, 0), equal(d.setpgid, 0, 1), answer(unix.SECCOMP_RET_ERRNO|uint32(unix.EPERM)), answer(unix.SECCOMP_RET_ALLOW))
	}
	code = append(code, answer(unix.SECCOMP_RET_ALLOW))
	prog := unix.SockFprog{Len: uint16(len(code)), Filter: &code[0]}
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return fmt.Errorf("giving up new privileges: %w", err)
	}
	err := unix.Prctl(unix.PR_SET_SECCOMP, unix.SECCOMP_MODE_FILTER, uintptr(unsafe.Pointer(&prog)), 0, 0)
	runtime.KeepAlive(code)
	if err != nil && !errors.Is(err, unix.EINVAL) { // a kernel without filters
		return fmt.Errorf("staying in the group: %w", err)
	}
	return nil
}
