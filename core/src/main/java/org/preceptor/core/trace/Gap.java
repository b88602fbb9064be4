package org.preceptor.core.trace;

import org.preceptor.core.course.ClaimId;
import org.preceptor.core.course.FormLetter;
import org.preceptor.core.course.ObjectiveId;
import org.preceptor.core.course.ReferenceId;
import org.preceptor.core.item.ItemId;

/** A thread of a course that ends where it should go on. */
public sealed interface Gap {

    /** No lesson teaches the claim. */
    record Untaught(ClaimId claim) implements Gap {}

    /** No item rests on the claim. */
    record Untested(ClaimId claim) implements Gap {}

    /** A form has no item on the objective. */
    record Unformed(ObjectiveId objective, FormLetter form) implements Gap {}

    /** A rationale names neither a claim nor a reference; a step of a case speaks for itself. */
    record Unsourced(ItemId item, String label) implements Gap {}

    /** An item rests on a claim that the lesson of its objective, told by its number, does not teach. */
    record Elsewhere(ItemId item, ClaimId claim, int lesson) implements Gap {}

    /** Nothing in the course cites the reference. */
    record Unused(ReferenceId reference) implements Gap {}

    /** Names the kind of gap for files and addresses; it never changes. */
    default String code() {
        return switch (this) {
            case Untaught gap -> "claim_without_lesson";
            case Untested gap -> "claim_without_item";
            case Unformed gap -> "objective_without_form_item";
            case Unsourced gap -> "rationale_without_source";
            case Elsewhere gap -> "claim_not_of_lesson";
            case Unused gap -> "reference_unused";
        };
    }

    /** What is missing in every gap of this kind. */
    default String kind() {
        return switch (this) {
            case Untaught gap -> "Claims that no lesson teaches";
            case Untested gap -> "Claims that no item rests on";
            case Unformed gap -> "Objectives without an item on some form";
            case Unsourced gap -> "Rationales without a source";
            case Elsewhere gap -> "Items on claims that their lesson does not teach";
            case Unused gap -> "References that nothing cites";
        };
    }

    /** What is missing, as a sentence. */
    default String words() {
        return switch (this) {
            case Untaught(ClaimId claim) -> "No lesson teaches %s.".formatted(claim);
            case Untested(ClaimId claim) -> "No item rests on %s.".formatted(claim);
            case Unformed(ObjectiveId objective, FormLetter form) ->
                "Form %s has no item on %s.".formatted(form, objective);
            case Unsourced(ItemId item, String label) ->
                "The rationale of %s in %s names no claim and no reference.".formatted(label, item);
            case Elsewhere(ItemId item, ClaimId claim, int lesson) ->
                "%s rests on %s, which lesson %d does not teach.".formatted(item, claim, lesson);
            case Unused(ReferenceId reference) -> "Nothing cites %s.".formatted(reference);
        };
    }
}
