package org.preceptor.web.roster;

import java.util.List;
import java.util.stream.Stream;
import org.preceptor.core.cohort.CohortId;
import org.preceptor.web.account.Invitations;
import org.preceptor.web.security.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Hands out the members of a cohort as files: the list that can be imported again, and one-time links for new ones. */
@Controller
class RosterFilesController {

    private final RosterPages pages;
    private final JdbcMemberList members;
    private final Invitations invitations;

    RosterFilesController(RosterPages pages, JdbcMemberList members, Invitations invitations) {
        this.pages = pages;
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping("/admin/cohorts/{id}/roster.csv")
    View export(@PathVariable CohortId id) {
        pages.roster(id);
        return new CsvFile(
                "roster.csv",
                Stream.concat(Stream.of(List.of("email", "name", "extra_time_percent")), members.lines(id).stream())
                        .toList());
    }

    /** One-time links for all members who have no password yet. */
    @PostMapping("/admin/cohorts/{id}/invitations")
    View invite(@PathVariable CohortId id, @AuthenticationPrincipal Member member) {
        pages.roster(id);
        return new CsvFile(
                "links.csv",
                Stream.concat(
                                Stream.of(List.of("name", "email", "link")),
                                invitations.invite(members.waiting(id), member.id()).stream()
                                        .map(one -> List.of(
                                                one.person().name(),
                                                one.person().email(),
                                                one.invitation().address())))
                        .toList());
    }
}
