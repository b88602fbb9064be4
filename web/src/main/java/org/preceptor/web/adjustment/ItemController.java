package org.preceptor.web.adjustment;

import java.util.Map;
import java.util.UUID;
import org.preceptor.core.adjustment.Adjustment;
import org.preceptor.core.adjustment.AdjustmentId;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.attempt.ItemParts;
import org.preceptor.web.page.Absent;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Faults;
import org.preceptor.web.page.Pages;
import org.preceptor.web.page.SeeOther;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An item version as an instructor sees it, the preview of an adjustment, and its signature. */
@Controller
@RequestMapping("/cohorts/{id}/items/{item}/{hash}")
class ItemController {

    private final TaughtItems items;
    private final ItemParts parts;
    private final Previews previews;
    private final Runs runs;
    private final AdjustmentPages pages;

    ItemController(TaughtItems items, ItemParts parts, Previews previews, Runs runs, AdjustmentPages pages) {
        this.items = items;
        this.parts = parts;
        this.previews = previews;
        this.runs = runs;
        this.pages = pages;
    }

    @GetMapping
    View show(@PathVariable Map<String, String> path, @AuthenticationPrincipal Member member, Chrome chrome) {
        return pages.item(item(path, member), member.id(), ItemPage.Proposal.NONE, chrome);
    }

    @GetMapping("/preview")
    View preview(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        TaughtItem item = item(path, member);
        return switch (Proposed.of(form, item, parts)) {
            case Proposed.Refused(ItemPage.Proposal proposal) -> pages.item(item, member.id(), proposal, chrome);
            case Proposed.Understood(Adjustment adjustment) -> {
                Preview preview = previews.of(member.id(), item, adjustment, Pages.number(form.getFirst("page")));
                yield pages.preview(PreviewPage.of(item, adjustment, preview, SigningTry.NOT_YET), item, chrome);
            }
        };
    }

    @PostMapping("/adjustments")
    View sign(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> form,
            SigningForm signing,
            @AuthenticationPrincipal Member member,
            Chrome chrome) {
        TaughtItem item = item(path, member);
        return switch (Proposed.of(form, item, parts)) {
            case Proposed.Refused(ItemPage.Proposal proposal) -> pages.item(item, member.id(), proposal, chrome);
            case Proposed.Understood(Adjustment adjustment) -> {
                Faults faults = signing.faults(member.displayName());
                if (faults.any()) {
                    Preview preview = previews.of(member.id(), item, adjustment, 1);
                    yield pages.preview(
                            PreviewPage.of(item, adjustment, preview, new SigningTry(signing, faults)), item, chrome);
                }
                yield signed(order(item, adjustment, signing, member));
            }
        };
    }

    private View signed(Order order) {
        runs.start(order);
        return SeeOther.at("/cohorts/%s/adjustments/%s".formatted(order.cohort(), order.id()));
    }

    private static Order order(TaughtItem item, Adjustment adjustment, SigningForm form, Member member) {
        return new Order(
                form.id().orElseGet(() -> new AdjustmentId(UUID.randomUUID())),
                item.cohort(),
                item.version(),
                adjustment,
                form.reason(),
                form.signature(),
                member.id(),
                form.seen());
    }

    private TaughtItem item(Map<String, String> path, Member member) {
        Asking asking = Asking.of(path);
        CohortId cohort = asking.cohort();
        return items.find(member.id(), cohort, asking.version())
                .orElseThrow(
                        () -> new Absent("Cohort %s of who asks has no item %s".formatted(cohort, asking.version())));
    }
}
