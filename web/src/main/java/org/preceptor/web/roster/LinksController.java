package org.preceptor.web.roster;

import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.account.Invitations;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Hands out one-time links for all members of a cohort who have no password yet. */
@Controller
class LinksController {

    private final RosterPages pages;
    private final JdbcMemberList members;
    private final Invitations invitations;

    LinksController(RosterPages pages, JdbcMemberList members, Invitations invitations) {
        this.pages = pages;
        this.members = members;
        this.invitations = invitations;
    }

    @PostMapping("/admin/cohorts/{id}/invitations")
    View invite(@PathVariable CohortId id, @AuthenticationPrincipal Member member) {
        pages.roster(id);
        return new LinksFile(invitations.invite(members.waiting(id), member.id()));
    }
}
