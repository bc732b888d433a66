"""Which icon and colour each state of a step has; the words come from the domain."""

from ppid_desktop.domain.flow import StepState
from ppid_desktop.gui.icons import Icon, Tone

STATE_ICONS: dict[StepState, tuple[Icon, Tone]] = {
    StepState.BELUM_MULAI: (Icon.NOT_STARTED, Tone.MUTED),
    StepState.DIKERJAKAN: (Icon.IN_WORK, Tone.ACCENT),
    StepState.MENUNGGU: (Icon.WAITING, Tone.WARNING),
    StepState.PERLU_PERBAIKAN: (Icon.NEEDS_FIX, Tone.DANGER),
    StepState.PERLU_DITINJAU: (Icon.REVIEW_AGAIN, Tone.WARNING),
    StepState.SELESAI: (Icon.DONE, Tone.SUCCESS),
    StepState.BELUM_BISA: (Icon.BLOCKED, Tone.MUTED),
}
