package org.preceptor.web.page;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** A controller whose every address ends in another way; only tests that name it have it. */
@Controller
@TestComponent
class PagesForTests {

    @GetMapping("/cohorts/{number}")
    View cohort(@PathVariable int number, @RequestParam(defaultValue = "1") int page, Chrome chrome) {
        var inCohorts = chrome.beneath(Link.to("/cohorts", "Cohorts"));
        return new Html(TestPages.hello("Cohort %d".formatted(number), inCohorts));
    }

    @GetMapping("/absent")
    View absent() {
        throw new Absent("No attempt 7 of learner 12");
    }

    @GetMapping("/denied")
    View denied() {
        throw new AccessDeniedException("secret reason");
    }

    @GetMapping("/broken")
    View broken() {
        throw new IllegalStateException("secret reason");
    }

    @GetMapping("/refused")
    View refused() {
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "secret reason");
    }

    @GetMapping("/large")
    View large() {
        throw new MaxUploadSizeExceededException(1);
    }

    @PostMapping("/roster")
    View roster(@RequestParam MultipartFile file, Chrome chrome) {
        return new Html(TestPages.hello(file.getName(), chrome));
    }
}
