package org.remit.ui;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.remit.ui.page.DecidedPage;
import org.remit.ui.page.HomePage;
import org.remit.ui.page.InboxPage;
import org.remit.ui.page.Language;
import org.remit.ui.page.OrganizationPage;
import org.remit.ui.page.PositionFormPage;
import org.remit.ui.page.RequestPage;

/** The main job: HR wants short-video producers for the sale of 18 June, and everybody concerned has their say. */
class PositionJobUiIT extends UiTest {

    /** More than Marketing has left, so the board is asked. */
    private static final String SEATS = "6";

    private static final LocalDate FROM = LocalDate.now().plusMonths(5);
    private static final LocalDate TO = FROM.plusWeeks(6);

    private static final String WHAT_IS_MISSING = "请写明完播率的目标值。 Please say what completion rate is expected.";
    private static final String WHAT_WAS_MENDED = "已补充目标值。 The target is given now.";

    @BeforeEach
    void clearDesks() {
        Requests requests = new Requests(newPage(Language.EN).request());
        List.of("hr.staff", "head.marketing", "board.chair", "board.1", "board.2", "board.3", "board.4")
                .forEach(requests::clearDesk);
    }

    @ParameterizedTest
    @EnumSource
    void aPositionGoesFromTheDraftToTheBoardsVote(Language language) {
        HomePage staff = signIn(language, "hr.staff");
        String number = draftAndSubmit(staff).number();
        returnWithComment(language, number);
        mendAndResubmit(staff, number);
        approve(language, "head.marketing", number);
        approve(language, "hr.manager", number);
        boardVotes(staff, number);
        seesTheResult(staff, number);
        looksBack(language, number);
        screenshot(staff.page(), "job-approved-" + language.code());
        seesThePosition(staff, number);
    }

    private RequestPage draftAndSubmit(HomePage staff) {
        Language language = staff.language();
        PositionFormPage form = staff.newPosition().startFrom("template:MKT-SOCIAL");
        form.has("opening.titleZh", "社交媒体专员");
        form.has("opening.titleEn", "Social media specialist");
        String title = title(language);
        form.fill("opening.titleZh", "短视频编导 " + title)
                .fill("opening.titleEn", "Short-video producer " + title)
                .fill("position.headcount", SEATS)
                .fill("position.monthlyCost", "12000.00")
                .temporary(FROM, TO)
                .fillDuty(1, "策划并拍摄 618 短视频。", "Plan and shoot the short videos of the 618 sale.");
        form.saveDraft();
        HomePage home = staff.home();
        home.seesMine(title, language.text("requests.saved", ""));
        screenshot(home.page(), "job-draft-" + language.code());
        form = home.resumeDraft(title);
        form.has("position.headcount", SEATS);
        form.seesForecast(
                language.text("opening.boardYes"), language.text("opening.boardReason.HEADCOUNT_OVER_BUDGET"));
        screenshot(form.page(), "job-form-" + language.code());
        RequestPage request = form.submit();
        request.seesState(language.text("enum.RequestState.OPEN"));
        request.seesCurrentStep("userTask_reviewByHead");
        request.seesStanding(language.of("市场经理", "Marketing manager"), language.text("request.yetToSpeak"));
        return request;
    }

    private void returnWithComment(Language language, String number) {
        HomePage home = signIn(language, "head.marketing");
        home.seesOnCard(
                number,
                language.of(
                        "策划并拍摄 618 短视频。 · 新媒体运营",
                        "Plan and shoot the short videos of the 618 sale. · New media operations"));
        home.seesOnCard(number, language.of("年编制", "seats left in"));
        home.seesOnCard(number, language.text("summary.overlaps"));
        screenshot(home.page(), "job-card-" + language.code());
        home.page().setViewportSize(390, 844);
        screenshot(home.page(), "job-card-390-" + language.code());
        home.page().setViewportSize(1440, 900);
        InboxPage inbox = home.inbox();
        inbox.seesWaiting(
                number,
                title(language),
                language.text("summary.headcount"),
                language.text("summary.period"),
                language.text("summary.cost"),
                language.text("summary.board"));
        screenshot(inbox.page(), "job-inbox-" + language.code());
        inbox.choose(number, "decide.RETURNED").comment(WHAT_IS_MISSING).confirm();
        inbox.seesNothingOf(number);
    }

    private void mendAndResubmit(HomePage staff, String number) {
        Language language = staff.language();
        HomePage home = staff.home();
        home.seesMine(number, language.text("enum.RequestState.RETURNED"));
        home.seesOnCard(number, language.text("inbox.returned", WHAT_IS_MISSING));
        screenshot(home.page(), "job-returned-" + language.code());
        RequestPage request = home.openMine(number);
        request.sees(WHAT_IS_MISSING);
        request.seesCurrentStep("userTask_mendByApplicant");
        PositionFormPage form = request.mend();
        form.sees(WHAT_IS_MISSING);
        form.fillKpi(1, 1, "完播率", "35", "%");
        form.fill("opening.titleZh", "短视频策划 " + title(language));
        form.resubmit(WHAT_WAS_MENDED).seesState(language.text("enum.RequestState.OPEN"));
    }

    private void approve(Language language, String username, String number) {
        InboxPage inbox = signIn(language, username).inbox();
        inbox.seesWaiting(number, language.text("inbox.mended"));
        screenshot(inbox.page(), "job-mended-" + username + "-" + language.code());
        inbox.page().setViewportSize(390, 844);
        screenshot(inbox.page(), "job-mended-390-" + username + "-" + language.code());
        inbox.page().setViewportSize(1440, 900);
        RequestPage request = inbox.open(number);
        request.sees(WHAT_WAS_MENDED);
        request.seesChange(language.text("summary.duty"), "35");
        request.seesChangeIn("zh", language.text("summary.title"), "短视频策划");
        screenshot(request.page(), "job-changes-" + username + "-" + language.code());
        request.choose("decide.APPROVED").confirm();
        request.seesNotice(language.text("decide.done.APPROVED", number));
        request.seesNothingToDecide();
        request.inbox().seesNothingOf(number);
    }

    private void boardVotes(HomePage staff, String number) {
        Language language = staff.language();
        vote(language, "board.chair", number, "decide.vote.APPROVED");
        vote(language, "board.1", number, "decide.vote.REJECTED");
        vote(language, "board.2", number, "decide.vote.ABSTAINED");
        vote(language, "board.3", number, "decide.vote.APPROVED");
        RequestPage request = staff.request(number);
        request.seesCurrentStep("userTask_voteByBoard");
        request.seesStanding(
                language.text("vote.quorumNow", 4, 1),
                language.text("vote.majorityNow", 2, 0, 1),
                language.text("request.yetToSpeak"));
        screenshot(request.page(), "job-vote-" + language.code());
        vote(language, "board.4", number, "decide.vote.APPROVED");
    }

    /** Two taps: the word, and that it is meant. */
    private void vote(Language language, String username, String number, String word) {
        HomePage home = signInByPhone(language, username);
        home.seesWaiting(number, title(language), language.text("summary.cost"), language.text("summary.board"));
        home.seesChange(number, language.text("inbox.changes", 2), "35");
        screenshot(home.page(), "job-phone-" + username + "-" + language.code());
        home.choose(number, word).confirm();
        home.seesNothingOf(number);
    }

    private void seesTheResult(HomePage staff, String number) {
        Language language = staff.language();
        RequestPage request = staff.request(number);
        request.seesState(language.text("enum.RequestState.APPROVED"));
        request.seesItsPosition();
        request.seesSteps("userTask_reviewByHead", "userTask_reviewByHrManager", "userTask_voteByBoard");
        String hr = language.of("人事专员", "HR specialist");
        String head = language.of("市场经理", "Marketing manager");
        String manager = language.of("人力资源经理", "HR manager");
        String yes = language.text("action.voted.APPROVED");
        request.seesTimeline(List.of(
                List.of(hr, language.text("action.by.SUBMITTED")),
                List.of(head, language.text("action.by.RETURNED"), WHAT_IS_MISSING),
                List.of(hr, language.text("action.by.RESUBMITTED"), WHAT_WAS_MENDED),
                List.of(head, language.text("action.by.APPROVED")),
                List.of(manager, language.text("action.by.APPROVED")),
                List.of(language.of("董事长", "Chair of the board"), yes),
                List.of(language.of("董事（一）", "Board member 1"), language.text("action.voted.REJECTED")),
                List.of(language.of("董事（二）", "Board member 2"), language.text("action.by.ABSTAINED")),
                List.of(language.of("董事（三）", "Board member 3"), yes),
                List.of(language.of("董事（四）", "Board member 4"), yes),
                List.of(
                        language.text("action.by.SETTLED"),
                        language.text("vote.counted", language.text("vote.result.APPROVED"), 3, 1, 1, 0, 0)),
                List.of(language.text("action.by.APPLIED"))));
    }

    private void looksBack(Language language, String number) {
        DecidedPage decided = signIn(language, "board.1").inbox().decided();
        decided.seesDecided(
                number,
                language.text("vote.word.REJECTED"),
                language.text("step.userTask_voteByBoard"),
                language.text("enum.RequestState.APPROVED"));
        screenshot(decided.page(), "job-decided-" + language.code());
        decided.searchFor(number);
        decided.open(number).seesState(language.text("enum.RequestState.APPROVED"));
    }

    private void seesThePosition(HomePage staff, String number) {
        Language language = staff.language();
        OrganizationPage organization = staff.organization().find(title(language));
        organization.seesPosition(title(language), language.text("enum.PositionStatus.PLANNED"));
        organization.open(title(language)).seesRequest(number);
    }

    @ParameterizedTest
    @EnumSource
    void whoDecidesSeesThatOthersDoTheSameAndThatTheirSeatsAreVacant(Language language) {
        PositionFormPage form = signIn(language, "hr.staff").newPosition().startFrom("position:LOG-WAREHOUSE");
        String number = form.fill("opening.titleEn", "Night keeper")
                .fill("opening.titleZh", "夜班仓管员")
                .temporary(FROM, TO)
                .submit()
                .number();
        HomePage head = signIn(language, "head.logistics");
        head.seesOnCard(number, language.of("职责内容相近：仓库管理员", "3 of 3 duties, much like duties of Warehouse keeper"));
        head.seesOnCard(number, language.of("物流部“仓库管理员”岗位空缺", "Warehouse keeper in Logistics has "));
        screenshot(head.page(), "existing-card-" + language.code());
        head.page().setViewportSize(390, 844);
        screenshot(head.page(), "existing-card-390-" + language.code());
        head.page().setViewportSize(1440, 900);
        RequestPage request = head.request(number);
        request.sees(language.text("opening.vacant"));
        request.sees(language.text("alike.title"));
        screenshot(request.page(), "existing-" + language.code());
        assertAccessible(request.page());
        request.switchTheme("dark");
        request.isShownIn(language, "dark");
        screenshot(request.page(), "existing-dark-" + language.code());
        request.switchTheme("auto");
        request.isShownIn(language, "light");
        request.page().setViewportSize(390, 844);
        screenshot(request.page(), "existing-390-" + language.code());
        signIn(language, "hr.staff").request(number).withdraw("-");
    }

    @Test
    void anApplicantTakesARequestBack() {
        HomePage staff = signIn(Language.EN, "hr.staff");
        PositionFormPage form = staff.newPosition().startFrom("position:LOG-WAREHOUSE");
        form.has("opening.titleEn", "Warehouse keeper");
        RequestPage request = form.fill("opening.titleEn", "Night keeper")
                .fill("opening.titleZh", "")
                .temporary(FROM, TO)
                .submit();
        request.sees(Language.EN.text("step.userTask_reviewByHead"));
        String number = request.number();
        request.withdraw("The sale is cancelled.");
        request.seesStanding(Language.EN.text("request.waitsForNobody"));
        request.seesTimeline(List.of(
                List.of("HR specialist", Language.EN.text("action.by.SUBMITTED")),
                List.of("HR specialist", Language.EN.text("action.by.WITHDRAWN"), "The sale is cancelled.")));
        HomePage head = signIn(Language.EN, "head.logistics");
        head.seesNothingOf(number);
        head.request(number).seesState(Language.EN.text("enum.RequestState.WITHDRAWN"));
    }

    /** Tells this run's position from others. */
    private static String title(Language language) {
        return "618-" + language;
    }
}
