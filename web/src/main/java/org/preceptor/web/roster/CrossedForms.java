package org.preceptor.web.roster;

import org.preceptor.core.course.FormLetter;

/** The form a trainee takes before the course and the other one, which they take after it. */
record CrossedForms(FormLetter preTest, FormLetter last) {}
