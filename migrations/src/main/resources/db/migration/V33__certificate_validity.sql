-- For how many months certificates of a cohort are valid, and the last day of each certificate; null is without an end.
alter table cohort
    add column certificate_months smallint,
    add constraint cohort_certificate_months_sensible check (certificate_months between 1 and 120);

alter table certificate
    add column valid_until date;

create index certificate_by_end on certificate (valid_until) where valid_until is not null;

-- Certificates with an end, unless their holder has another one of the same course that ends later or not at all.
create view certificate_to_renew as
select k.id, k.enrolment_id, k.valid_until, e.person_id, e.cohort_id
  from certificate k
  join enrolment e      on e.id = k.enrolment_id
  join course_version v on v.hash = k.course_version
 where k.valid_until is not null
   and not exists (select
                     from enrolment other
                     join certificate o    on o.enrolment_id = other.id
                     join course_version w on w.hash = o.course_version
                    where other.person_id = e.person_id
                      and w.slug = v.slug
                      and (o.valid_until is null or o.valid_until > k.valid_until));
