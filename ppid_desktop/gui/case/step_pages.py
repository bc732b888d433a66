"""Which page shows which step; the case page offers the steps that stand here."""

from ppid_desktop.gui.case.step_archive.archive_page import StepArchivePage
from ppid_desktop.gui.case.step_collect.collect_page import StepCollectPage
from ppid_desktop.gui.case.step_coordinate.coordinate_page import StepCoordinatePage
from ppid_desktop.gui.case.step_equipment.equipment_page import StepEquipmentPage
from ppid_desktop.gui.case.step_identify.identify_page import StepIdentifyPage
from ppid_desktop.gui.case.step_page import PageFactory
from ppid_desktop.gui.case.step_process.process_page import StepProcessPage
from ppid_desktop.gui.case.step_review.review_page import StepReviewPage

STEP_PAGES: dict[int, PageFactory] = {
    page.number: page
    for page in (
        StepIdentifyPage,
        StepCoordinatePage,
        StepEquipmentPage,
        StepCollectPage,
        StepProcessPage,
        StepReviewPage,
        StepArchivePage,
    )
}
