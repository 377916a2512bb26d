package scenario

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/agijobs/omega/node/artifact"
)

// ErrGone says that the directory of specs and results was taken away. Without it no job can be read or judged, and the
// demo would stand still.
var ErrGone = errors.New("specs and results are gone")

func (d *demo) artifactsDir() string { return filepath.Join(d.cfg.Dir, "artifacts") }

// openArtifacts opens the store, whose directory a demo with a mission must have.
func (d *demo) openArtifacts() error {
	dir := d.artifactsDir()
	if _, err := os.Stat(dir); d.note.Missions > 0 && errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: there is no %s", ErrGone, dir)
	}
	var err error
	if d.store, err = artifact.Open(artifact.Config{Dir: dir}); err != nil {
		return err
	}
	if err := d.store.Writable(); err != nil {
		return fmt.Errorf("%w: %w; make it writable and give the same command again", ErrDirectory, err)
	}
	d.shelf, err = os.Stat(dir)
	return err
}

// shelfLook is the time between two looks at whether the directory is there.
const shelfLook = time.Second

// artifactsThere tells whether the directory that is open is the one of that name still.
func (d *demo) artifactsThere() error {
	now, err := os.Stat(d.artifactsDir())
	if errors.Is(err, fs.ErrNotExist) || err == nil && !os.SameFile(now, d.shelf) {
		return fmt.Errorf("%w: %s was moved or removed", ErrGone, d.artifactsDir())
	}
	return nil
}

// watchArtifacts looks while the node waits for what is gone.
func (d *demo) watchArtifacts(ctx context.Context) error {
	ticker := time.NewTicker(shelfLook)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			if err := d.artifactsThere(); err != nil {
				return err
			}
		}
	}
}
