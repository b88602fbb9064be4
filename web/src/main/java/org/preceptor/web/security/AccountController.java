package org.preceptor.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A member's own page, where the password is changed. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final String CHANGED = "Your password is changed. You are signed out everywhere else.";

    private final Account account;
    private final Entrance entrance;
    private final Templates templates;

    AccountController(Account account, Entrance entrance, Templates templates) {
        this.account = account;
        this.entrance = entrance;
        this.templates = templates;
    }

    @GetMapping
    View show(
            @AuthenticationPrincipal Member member,
            @RequestParam(required = false) @Nullable String changed,
            Chrome chrome) {
        var page = AccountPage.of(member);
        return new Html(templates.securityAccount(changed == null ? page : page.after(CHANGED), chrome));
    }

    @PostMapping("/password")
    View changePassword(
            @AuthenticationPrincipal Member member,
            NewPasswordForm form,
            Chrome chrome,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (account.changePassword(member, form)) {
            case PasswordResult.Chosen(Member same) -> {
                entrance.admit(same, request, response);
                yield new ReturnPath("/account?changed").redirect();
            }
            case PasswordResult.Objected(String sentence) ->
                new Html(
                        templates.securityAccount(AccountPage.of(member).objecting(sentence), chrome),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case PasswordResult.LinkGone() -> throw new IllegalStateException("A link has no part in this");
        };
    }
}
