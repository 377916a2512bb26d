package main

import (
	"fmt"

	"github.com/urfave/cli/v2"
)

// The scripts ask the program itself for what may come next.
const (
	bashCompletion = `# omega completion for bash: eval "$(omega completion bash)"
_omega_complete() {
  local cur words
  cur="${COMP_WORDS[COMP_CWORD]}"
  words=("${COMP_WORDS[@]:0:COMP_CWORD}")
  if [[ "$cur" == -* ]]; then words+=("$cur"); fi
  mapfile -t COMPREPLY < <(compgen -W "$("${words[@]}" --generate-bash-completion 2>/dev/null)" -- "$cur")
}
complete -o bashdefault -o default -F _omega_complete omega
`
	zshCompletion = `#compdef omega
# omega completion for zsh: eval "$(omega completion zsh)"
_omega_complete() {
  local -a given offers
  given=("${(@)words[1,$((CURRENT-1))]}")
  if [[ "${words[CURRENT]}" == -* ]]; then given+=("${words[CURRENT]}"); fi
  offers=("${(@f)$(_CLI_ZSH_AUTOCOMPLETE_HACK=1 "${given[@]}" --generate-bash-completion 2>/dev/null)}")
  if [[ -n "${offers[1]}" ]]; then _describe 'omega' offers; else _files; fi
}
compdef _omega_complete omega
`
)

func completionCommand() *cli.Command {
	return &cli.Command{
		Name: "completion", Usage: "print the completion script of a shell", ArgsUsage: "bash|zsh|fish",
		Description: "Put `eval \"$(omega completion bash)\"` into ~/.bashrc, the same with zsh into ~/.zshrc, or\n`omega completion fish > ~/.config/fish/completions/omega.fish`.",
		Action: func(c *cli.Context) error {
			script := ""
			switch shell := c.Args().First(); shell {
			case "bash":
				script = bashCompletion
			case "zsh":
				script = zshCompletion
			case "fish":
				var err error
				if script, err = c.App.ToFishCompletion(); err != nil {
					return err
				}
			default:
				return usagef("%q is not one of bash, zsh, fish", shell)
			}
			_, err := fmt.Fprint(c.App.Writer, script)
			return err
		},
	}
}
