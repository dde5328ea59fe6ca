using Finsam.Domain.Gemensamt;
using FluentValidation;
using MediatR;

namespace Finsam.Application.Gemensamt;

/// <summary>Checks a request with its validators before its handler sees it. What is wrong comes back as a <see cref="Fel"/> that names the fields.</summary>
internal sealed class Validering<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        foreach (var validator in validators)
        {
            var svar = await validator.ValidateAsync(request, cancellationToken);
            if (!svar.IsValid)
            {
                var fält = svar.Errors.Select(f => new Fältfel(f.PropertyName, f.ErrorMessage)).ToList();
                var fel = new Fel("ogiltigt", fält.Count == 1 ? fält[0].Text : $"{fält.Count} fält behöver rättas.", Felslag.Ogiltigt) { Fält = fält };
                return Svar<TResponse>.Nej is { } nej ? nej(fel) : throw new ValidationException(svar.Errors);
            }
        }

        return await next();
    }
}
