-- Rows returned are reports outside the country and the territory of their call: swapped axes, other units.
select submission.id, submission.reference
from intake.submission
join register.call on call.slug = submission.call
where not st_intersects(submission.outline, call.country)
  and not st_intersects(submission.outline, call.territory);
